/**
 * What a command shows: a result becomes a document, rows or a record for JSON. One package for each thing shown; here is
 * what they share. {@code render} writes it.
 */
@NullMarked
package oncall.report;

import org.jspecify.annotations.NullMarked;
