/**
 * A document becomes text: {@link oncall.render.Document} says what is shown (headings, paragraphs, lists, tables, a
 * few styles) and one class per format says how it looks there. Nothing here knows of engineers or shifts, and
 * nothing of ours is used.
 *
 * <p>What documents hold comes from files that strangers may have written. So each format has one place that makes text
 * safe for where it is printed: {@link oncall.render.SafeText} for terminals and logs, the inline text of
 * {@link oncall.render.Markdown}, the markup of {@link oncall.render.Html}, the names of {@link oncall.render.Mermaid}, the
 * cells of {@link oncall.render.Csv}, the strings of {@link oncall.render.Json}, the attributes and lines of
 * {@link oncall.render.Xml}, the properties and message of {@link oncall.render.WorkflowCommand}.
 *
 * <p>Pictures ({@link oncall.render.Timeline}, {@link oncall.render.BarChart}) say what they show, not how; formats that
 * cannot draw leave them out, and whoever adds one to a document adds the same as text.
 */
@NullMarked
package oncall.render;

import org.jspecify.annotations.NullMarked;
