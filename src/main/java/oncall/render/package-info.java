/**
 * Documents as text: {@link oncall.render.Document} says what is shown (headings, paragraphs, lists, tables, a few
 * styles), and each format says how it looks. A format is a class here, or a subpackage if it needs more than three
 * classes. Nothing here knows about engineers or shifts.
 *
 * <p>What documents hold comes from files that strangers may have written. So each format has one place that makes text
 * safe for where it is printed: {@link oncall.render.SafeText} for terminals and logs, the inline text of {@code
 * render.markdown}, {@link oncall.render.Markup} for HTML and XML, the names of {@link oncall.render.Mermaid}, the
 * summaries of {@link oncall.render.ICalendar}, the cells of {@link oncall.render.Csv}, the strings of {@link oncall.render.Json}.
 *
 * <p>A picture ({@link oncall.render.Timeline}) says what it shows, not how. Formats that cannot draw leave it out, so a
 * document with a picture says the same in text.
 */
@NullMarked
package oncall.render;

import org.jspecify.annotations.NullMarked;
