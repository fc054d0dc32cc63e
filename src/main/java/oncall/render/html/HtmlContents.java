package oncall.render.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import oncall.render.Markup;

/** The headings of a page: a name of each for links to it, and the list of sections. */
final class HtmlContents {
    private static final int SECTION = 2;

    /** A page with fewer sections needs no list. */
    private static final int WORTH_A_LIST = 3;

    private final Set<String> names = new HashSet<>();
    /** The first number to try after a name that is taken, since many headings may have the same name. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final StringBuilder sections = new StringBuilder();
    private int count;

    /** Adds a heading and returns a name for it that is unique on the page. */
    String add(int level, String title) {
        String slug = slug(title);
        String name = slug;
        int number = numbers.getOrDefault(slug, 2);
        while (!names.add(name)) {
            name = slug + "-" + number;
            number++;
        }
        numbers.put(slug, number);
        if (level == SECTION) {
            count++;
            sections.append("<li><a href=\"#").append(name).append("\">");
            sections.append(Markup.escaped(title)).append("</a></li>\n");
        }
        return name;
    }

    /** The title's ASCII letters and digits in lower case, with hyphens for everything between them. */
    private static String slug(String title) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                out.append((char) (c - 'A' + 'a'));
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        int end = out.length() > 0 && out.charAt(out.length() - 1) == '-' ? out.length() - 1 : out.length();
        return end == 0 ? "section" : out.substring(0, end);
    }

    /** Links to all sections; nothing if there are few. */
    String navigation() {
        return count < WORTH_A_LIST ? "" : "<nav aria-label=\"Sections\">\n<ul>\n" + sections + "</ul>\n</nav>\n";
    }
}
