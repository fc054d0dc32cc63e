package oncall.report.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Plan;
import oncall.render.Block;
import oncall.render.Document;
import oncall.render.Json;
import oncall.render.Text;
import oncall.render.Timeline;
import oncall.render.html.Html;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.Report;
import oncall.report.TeamsReport;
import oncall.report.schedule.ScheduleReport;
import oncall.schedule.DoubleDuty;
import oncall.schedule.Schedule;

/** What leads to the sites of several teams: who is on call in each, and anyone who is in two at the same time. */
public record TeamsFront(List<Team> teams) {

    /**
     * A team with a site.
     *
     * @param duties the schedules that are shown, of people with their mail addresses
     */
    public record Team(Site site, List<Schedule> duties) implements Report {

        @Override
        public Document document() {
            return site.schedule().document();
        }

        @Override
        public Timeline timeline() {
            return site.schedule().timeline();
        }
    }

    /** The contents of the files by path. */
    public Map<String, String> files() {
        StringBuilder now = new StringBuilder();
        teams.forEach(team -> now.append(team.site.nowInTeam()));
        Document.Builder page = new Document.Builder().heading(1, "On call");
        for (DoubleDuty duty : DoubleDuty.among(teams.stream().map(Team::duties).toList(), true)) {
            page.callout(Block.Tone.NOTE, Text.of(text(duty)));
        }
        List<String> names = teams.stream().map(team -> team.site.plan().team()).toList();
        page.timeline(new TeamsReport(names, List.copyOf(teams)).timeline());
        page.paragraph(Text.of("For programs: ").plus(Text.link("schedule.json", "schedule.json")));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("index.html", Html.render(page.build(), SiteFrame.ofTeams(now.toString(), "Made by oncall site.")));
        files.put(
                "schedule.json",
                Json.render(teams.stream()
                        .map(Team::site)
                        .map(Site::schedule)
                        .map(ScheduleReport::data)
                        .toList()));
        return files;
    }

    private String text(DoubleDuty duty) {
        Plan first = teams.get(duty.group()).site.plan();
        int more = duty.count() - 1;
        return new People(first.engineers()).name(duty.engineer()) + " is on call in " + first.team() + " and in "
                + teams.get(duty.other()).site.plan().team() + " at the same time on "
                + DateText.withWeekday(duty.day())
                + (more == 0 ? "." : ", and " + Phrase.count(more, "more time") + ".");
    }
}
