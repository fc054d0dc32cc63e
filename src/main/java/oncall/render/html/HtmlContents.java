package oncall.render.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import oncall.render.Markup;

/** The headings of a page: a name of each for links to it, and the list of sections. */
final class HtmlContents {
    private static final int SECTION = 2;

    /** A page with fewer sections needs no list. */
    private static final int WORTH_A_LIST = 3;

    private final Map<String, Integer> counts = new HashMap<>();
    private final StringBuilder sections = new StringBuilder();
    private int count;

    /** Adds a heading and returns a name for it that is unique on the page. */
    String add(int level, String title) {
        String slug = slug(title);
        int number = counts.merge(slug, 1, Integer::sum);
        // No title gives a name with two hyphens in a row.
        String name = number == 1 ? slug : slug + "--" + number;
        if (level == SECTION) {
            count++;
            sections.append("<li><a href=\"#").append(name).append("\">");
            sections.append(Markup.escaped(title)).append("</a></li>\n");
        }
        return name;
    }

    /** The title's ASCII letters and digits in lower case, with hyphens for everything between them. */
    static String slug(String title) {
        String slug = title.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "section" : slug.toLowerCase(Locale.ROOT);
    }

    /** Links to all sections; nothing if there are few. */
    String navigation() {
        return count < WORTH_A_LIST ? "" : "<nav aria-label=\"Sections\">\n<ul>\n" + sections + "</ul>\n</nav>\n";
    }
}
