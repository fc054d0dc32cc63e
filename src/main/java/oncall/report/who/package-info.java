/** Who is on call now, whom to call about a pipeline, and how to reach them. */
@NullMarked
package oncall.report.who;

import org.jspecify.annotations.NullMarked;
