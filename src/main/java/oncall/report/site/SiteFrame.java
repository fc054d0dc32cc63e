package oncall.report.site;

import java.util.List;
import oncall.render.Markup;
import oncall.render.html.HtmlFrame;

/** What is around the documents of a site: the way to its other pages, who is on call, the search, and the script. */
final class SiteFrame {

    /** A main page of the site. */
    enum Tab {
        FRONT("On call", "index.html"),
        RUNBOOKS("Runbooks", "runbooks/index.html"),
        FAIRNESS("Fairness", "fairness.html"),
        PLAN("Plan", "plan.html"),
        CALENDARS("Calendars", "calendars/index.html");

        private final String title;
        private final String path;

        Tab(String title, String path) {
            this.title = title;
            this.path = path;
        }
    }

    private final NowSection now;
    private final String runbooks;
    private final String footer;
    private final boolean isOfSeveral;

    /**
     * @param runbooks the data for the search, or empty if there are no runbooks
     * @param footer what is said on every page about the site
     * @param isOfSeveral whether a page above leads to the sites of several teams
     */
    SiteFrame(NowSection now, String runbooks, String footer, boolean isOfSeveral) {
        this.now = now;
        this.runbooks = runbooks;
        this.footer = footer(footer);
        this.isOfSeveral = isOfSeveral;
    }

    /**
     * The frame of the page that leads to the sites of several teams.
     *
     * @param now who is on call in each
     */
    static HtmlFrame ofTeams(String now, String footer) {
        return frame("", now, footer(footer), true);
    }

    private static String footer(String text) {
        return "<footer>\n<p>" + Markup.escaped(text) + "</p>\n</footer>\n";
    }

    private static HtmlFrame frame(String header, String lead, String footer, boolean isScripted) {
        String script = isScripted ? HtmlFrame.resource(SiteFrame.class, "site.js") : "";
        return new HtmlFrame(HtmlFrame.resource(SiteFrame.class, "site.css"), header, lead, footer, script);
    }

    /**
     * The frame of a page.
     *
     * @param tab the main page to which it belongs
     * @param isMain whether it is that page
     * @param rotations ids of the rotations whose people it shows
     */
    HtmlFrame of(Tab tab, boolean isMain, List<String> rotations) {
        String people = now.of(rotations, "", "On call now");
        boolean isSearched = isMain && (tab == Tab.FRONT || tab == Tab.RUNBOOKS) && !runbooks.isEmpty();
        String search = !isSearched ? "" : """
                <section class="search" aria-label="Search" hidden>
                <label>Find a runbook <input type="search" autocomplete="off" spellcheck="false"></label>
                <p role="status"></p>
                <ul data-folder="FOLDER"></ul>
                </section>
                """.replace("FOLDER", tab == Tab.FRONT ? "runbooks/" : "");
        boolean isScripted = !people.isEmpty() || isSearched || tab == Tab.CALENDARS;
        return frame(header(tab, isMain), people + search, footer + (isSearched ? runbooks : ""), isScripted);
    }

    private String header(Tab current, boolean isMain) {
        String up = current.path.contains("/") ? "../" : "";
        StringBuilder out = new StringBuilder("<header>\n<nav aria-label=\"Site\">\n<ul>\n");
        if (isOfSeveral) {
            out.append("<li><a href=\"").append(up).append("../index.html\">All teams</a></li>\n");
        }
        for (Tab tab : Tab.values()) {
            out.append("<li><a href=\"").append(up).append(tab.path).append('"');
            out.append(tab != current ? "" : isMain ? " aria-current=\"page\"" : " aria-current=\"true\"");
            out.append('>').append(tab.title).append("</a></li>\n");
        }
        return out.append("</ul>\n</nav>\n</header>\n").toString();
    }
}
