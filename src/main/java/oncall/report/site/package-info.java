/** A static site: who is on call now, the schedule, fairness, the plan, all runbooks, and calendars. */
@NullMarked
package oncall.report.site;

import org.jspecify.annotations.NullMarked;
