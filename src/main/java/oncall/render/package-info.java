/**
 * Documents as text: {@link oncall.render.Document} says what is shown (headings, paragraphs, lists, tables, a few styles), and
 * each format says how it looks there: a class here, or a package below where it has more than three classes. Nothing here
 * knows of engineers or shifts.
 *
 * <p>What documents hold comes from files that strangers may have written. So each format has one place that makes text
 * safe for where it is printed: {@link oncall.render.SafeText} for terminals and logs, the inline text of
 * {@code render.markdown}, {@link oncall.render.Markup} for HTML and XML, the names of {@link oncall.render.Mermaid}, the
 * cells of {@link oncall.render.Csv}, the strings of {@link oncall.render.Json}, the attributes and lines of
 * {@link oncall.render.Xml}, the properties and message of {@link oncall.render.WorkflowCommand}.
 *
 * <p>Pictures ({@link oncall.render.Timeline}, {@link oncall.render.BarChart}) say what they show, not how. Formats that
 * cannot draw leave them out, so a document that has one says the same as text.
 */
@NullMarked
package oncall.render;

import org.jspecify.annotations.NullMarked;
