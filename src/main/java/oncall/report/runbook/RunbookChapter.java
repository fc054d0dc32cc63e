package oncall.report.runbook;

import java.time.LocalDate;
import java.util.List;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.SecondaryMode;
import oncall.render.Document;
import oncall.report.People;
import oncall.schedule.EscalationChain;

/** A runbook as part of a larger document, without the people on call and what all pipelines share. */
public final class RunbookChapter {

    private final Plan plan;
    private final LocalDate today;
    private final People people;
    private final Dependencies dependencies;

    /** @param today the day by which reviews are due or not */
    public RunbookChapter(Plan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
        this.people = new People(plan.engineers());
        this.dependencies = new Dependencies(plan.pipelines());
    }

    /** The runbook of one of the plan's pipelines; its heading is the pipeline's name. */
    public Document document(Pipeline pipeline) {
        return Document.of(List.of(
                new Header(plan, pipeline, today, pipeline.name()),
                document -> RunbookReport.purpose(pipeline, document),
                new DataSection(pipeline),
                new MonitoringSection(pipeline.monitoring()),
                new FailureSection("What can go wrong", pipeline.failureModes(), 1),
                document -> RunbookReport.checklist("Restart", pipeline.restart(), document),
                document -> RunbookReport.checklist("Recovery", pipeline.recovery(), document),
                escalation(pipeline),
                new DependencySection(dependencies, pipeline, people, RunbookLinks.BY_ID)));
    }

    private EscalationSection escalation(Pipeline pipeline) {
        SecondaryMode secondary = plan.rotation().secondary();
        return new EscalationSection(EscalationChain.standing(pipeline, secondary), null, secondary, people);
    }

    /** What can happen to any pipeline; empty where nothing is written of that. */
    public Document anyPipeline() {
        return Document.of(List.of(new FailureSection("What can go wrong with any pipeline", plan.failureModes(), 1)));
    }
}
