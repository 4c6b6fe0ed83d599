/** SQL: whether the text of a `document` row stands anywhere; texts in superseded files alone say nothing any more. */
export const IS_LIVE =
  "EXISTS (SELECT 1 FROM path WHERE path.text_id = document.text_id AND state <> 'superseded')";
