package oncall.report.site;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.model.TimeSpan;
import oncall.render.Markup;
import oncall.render.html.Html;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.schedule.OnCallNow;
import org.jspecify.annotations.Nullable;

/**
 * Who is on call, as markup. It shows the moment at which the site was made, and the page's script brings it up to
 * date.
 *
 * @param made that moment in words
 * @param data from which the script works out who is on call
 */
record NowSection(List<OnCallNow> rotations, People people, String made, SiteData data) {

    /**
     * The rotations with these ids, in their order; empty if there are none.
     *
     * @param heading markup above them
     * @param name what they are, for screen readers
     */
    String of(List<String> ids, String heading, String name) {
        StringBuilder out = new StringBuilder();
        for (String id : ids) {
            for (OnCallNow rotation : rotations) {
                if (rotation.rotation().id().equals(id)) {
                    add(rotation, out);
                }
            }
        }
        if (out.isEmpty()) {
            return "";
        }
        return "<section class=\"now\" aria-label=\"" + Markup.escaped(name) + "\">\n" + heading
                + "<p class=\"clock\" data-oncall-clock>As of "
                + Markup.escaped(made) + ", when this page was made.</p>\n<div class=\"duties\">\n" + out
                + "</div>\n" + contacts() + SiteData.script("schedule", data) + "</section>\n";
    }

    /** All rotations of one of several teams, below a link to its site. */
    String ofTeam(String team, String page) {
        return of(
                rotations.stream().map(now -> now.rotation().id()).toList(),
                "<h2><a href=\"" + page + "\">" + Markup.escaped(team) + "</a></h2>\n",
                "On call now in " + team);
    }

    private void add(OnCallNow now, StringBuilder out) {
        String id = now.rotation().id();
        out.append(now.isOn() ? "<div class=\"duty" : "<div class=\"duty off")
                .append("\" data-oncall-rotation=\"")
                .append(id)
                .append("\">\n");
        if (rotations.size() > 1) {
            out.append("<p class=\"title\">")
                    .append(Markup.escaped(now.rotation().title()))
                    .append("</p>\n");
        }
        out.append("<dl>\n");
        TimeSpan after = now.rotation().secondaryAfter();
        add("Primary", Role.PRIMARY, now.on(Role.PRIMARY), now.isOn(), out);
        add(
                after == null ? "Secondary" : "Secondary, after " + Phrase.span(after),
                Role.SECONDARY,
                now.on(Role.SECONDARY),
                now.isSecondaryWanted(),
                out);
        out.append("</dl>\n");
        OffsetDateTime until = now.until();
        out.append("<p data-oncall-until>")
                .append(now.isOn() ? "until " + time(until) : "off duty")
                .append("</p>\n");
        Engineer next = now.next();
        boolean isLater = !now.isOn() || !now.nextAt().isEqual(until);
        out.append("<p>Next: <span data-oncall-next>")
                .append(next == null ? "Nobody" : Markup.escaped(people.name(next)))
                .append(isLater ? ", from " + time(now.nextAt()) : "")
                .append("</span></p>\n");
        boolean isForecast = now.isOn() && !now.stretch().shift().published();
        out.append("<p class=\"forecast\" data-oncall-forecast").append(isForecast ? "" : " hidden");
        out.append(">Forecast: this shift is not published yet and may change.</p>\n</div>\n");
    }

    private void add(String label, Role role, @Nullable Engineer engineer, boolean wanted, StringBuilder out) {
        boolean isShown = role == Role.PRIMARY || wanted || engineer != null;
        out.append(isShown ? "<div>" : "<div hidden>");
        out.append("<dt>").append(label).append("</dt><dd>");
        out.append("<strong data-oncall-now=\"").append(role.id());
        out.append(engineer == null && wanted ? "\" class=\"alert\">" : "\">");
        out.append(engineer == null ? "Nobody" : Markup.escaped(people.name(engineer)));
        out.append("</strong> <span data-oncall-contacts>");
        out.append(engineer == null ? "" : contacts(engineer));
        out.append("</span></dd></div>\n");
    }

    /** The contacts of everyone in the data, for the page's script to copy. */
    private String contacts() {
        StringBuilder out = new StringBuilder();
        for (Engineer engineer : rotations.get(0).current().plan().engineers()) {
            String contacts = contacts(engineer);
            if (!contacts.isEmpty() && data.people().containsKey(engineer.id())) {
                out.append("<template data-oncall-person=\"")
                        .append(engineer.id())
                        .append("\">");
                out.append(contacts).append("</template>\n");
            }
        }
        return out.toString();
    }

    /** The contacts, one below the other. */
    private String contacts(Engineer engineer) {
        return people.contactLines(engineer).stream().map(Html::fragment).collect(Collectors.joining("<br>"));
    }

    /** An instant on the team's wall clock. */
    static String time(OffsetDateTime instant) {
        return DateText.withWeekday(instant.toLocalDate()) + " " + DateText.timeOfDay(instant);
    }
}
