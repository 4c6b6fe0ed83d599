/**
 * A sign that may stand between the words of a date: a digit, a blank, a dot, and the letters that a scan has for
 * digits (`ngàyl5 tháng 7 năm 2O21`); no other letter. To embed in a pattern over folded text.
 */
export const DATE_SIGN = "[^a-hj-km-np-z\\n]";
