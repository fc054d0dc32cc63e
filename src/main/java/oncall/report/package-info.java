/**
 * The reports of commands: a result becomes a document, rows or a record for JSON, and {@code render} writes these.
 * There is a package for each kind of report; what they share is here.
 */
@NullMarked
package oncall.report;

import org.jspecify.annotations.NullMarked;
