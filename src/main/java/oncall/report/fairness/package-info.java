/** What each engineer serves and their fair share: as tables, bars, sentences, rows and JSON. */
@NullMarked
package oncall.report.fairness;

import org.jspecify.annotations.NullMarked;
