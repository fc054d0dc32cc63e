package oncall.report.runbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.People;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** All runbooks of a plan: where each is, how urgent, whose, and how old; and who is on call. */
public final class RunbookIndex {

    private final Plan project;
    private final List<Shift> shifts;
    private final LocalDate today;
    private final RunbookLinks links;

    /**
     * @param shifts the shift of the day and those after it
     * @param today the day; before the rotation's start no shift holds it
     * @param links how to lead to the runbooks
     */
    public RunbookIndex(Plan project, List<Shift> shifts, LocalDate today, RunbookLinks links) {
        this.project = project;
        this.shifts = List.copyOf(shifts);
        this.today = today;
        this.links = links;
    }

    public Document document() {
        People people = new People(project.engineers());
        Document.Builder document = Document.builder().heading(1, "Runbooks: " + project.team());
        document.heading(2, "Pipelines");
        if (project.pipelines().isEmpty()) {
            document.paragraph("The plan has no pipelines.");
        } else {
            document.table(table(people));
        }
        new OnCallSection(project, shifts, today, people).addTo(document);
        return document.build();
    }

    private Table table(People people) {
        List<Row> rows = new ArrayList<>();
        for (Pipeline pipeline : project.pipelines()) {
            rows.add(new Row(
                    List.of(
                            Cell.of(links.to(pipeline)),
                            optional(pipeline.area()),
                            optional(
                                    pipeline.tier() == null
                                            ? null
                                            : pipeline.tier().id()),
                            optional(Lead.resolveWithin(pipeline)),
                            Cell.of(people.name(pipeline.primaryOwner())),
                            Cell.of(people.name(pipeline.secondaryOwner())),
                            Cell.of(Review.of(pipeline).told(today))),
                    false));
        }
        return new Table(
                List.of(
                        new Column("Runbook", true),
                        new Column("Area", false),
                        new Column("Tier", false),
                        new Column("Resolve within", false),
                        new Column("Primary owner", false),
                        new Column("Secondary owner", false),
                        new Column("Last reviewed", false)),
                rows);
    }

    private static Cell optional(@Nullable String text) {
        return Cell.of(Text.of(text == null ? "" : text));
    }
}
