#!/usr/bin/env node
// What a fresh clone needs before anything else runs. Plain JavaScript for any Node from 18 up.
import { setUp } from "./setup/set-up.js";

await setUp();
