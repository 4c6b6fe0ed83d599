#!/usr/bin/env node
// Leads from the package's modules to a script: that starts some milliseconds sooner, and each command is a start.
import "./start/start.cjs";
