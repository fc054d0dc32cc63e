/**
 * What a command shows: a result becomes a document, rows or a record for JSON. One package for each thing shown; here is
 * what they share. How it is written is the matter of {@code render}.
 */
@NullMarked
package oncall.report;

import org.jspecify.annotations.NullMarked;
