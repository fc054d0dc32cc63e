package oncall.render.html;

import oncall.render.InlineMarkup;
import oncall.render.Style;

/** Text within a line as HTML. */
final class HtmlText extends InlineMarkup {

    @Override
    protected String styled(String escaped, Style style) {
        return switch (style) {
            case PLAIN -> escaped;
            case STRONG -> "<strong>" + escaped + "</strong>";
            case MUTED -> "<span class=\"muted\">" + escaped + "</span>";
            case NOTICE -> "<span class=\"notice\">" + escaped + "</span>";
            case ALERT -> "<strong class=\"alert\">" + escaped + "</strong>";
            case CODE -> "<code>" + escaped + "</code>";
        };
    }

    @Override
    protected String link(String label, String target) {
        return "<a href=\"" + escaped(target) + "\">" + label + "</a>";
    }

    @Override
    protected String phone(String label, String target) {
        return "<a class=\"phone\" href=\"" + target + "\">" + label + "</a>";
    }
}
