package oncall.render;

/** Text within a line in Confluence's storage format. */
final class ConfluenceText extends InlineMarkup {

    @Override
    protected String styled(String escaped, Style style) {
        return switch (style) {
            case PLAIN, NOTICE -> escaped;
            case STRONG, ALERT -> "<strong>" + escaped + "</strong>";
            case MUTED -> "<em>" + escaped + "</em>";
            case CODE -> "<code>" + escaped + "</code>";
        };
    }

    @Override
    protected String link(String label, String target) {
        return "<a href=\"" + escaped(target) + "\">" + label + "</a>";
    }

    @Override
    protected String page(String label, String id) {
        return "<ac:link><ri:content-entity ri:content-id=\"" + escaped(id) + "\" /><ac:link-body>" + label
                + "</ac:link-body></ac:link>";
    }
}
