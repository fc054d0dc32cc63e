package oncall.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pipeline: who owns it, what it must keep, and what to do when it fails.
 *
 * @param id what files and programs know it by
 * @param name what people call it
 * @param area the part of the business it serves, or null
 * @param tier its class, or null
 * @param primaryOwner who answers for it
 * @param secondaryOwner who does when the primary owner cannot; someone else, or validate has said so
 * @param purpose what it is for, or null
 * @param inputs what it reads
 * @param transformations what it does
 * @param outputs what it writes
 * @param sla what was promised, or null
 * @param monitoring how its health is seen
 * @param checks what must hold of its data
 * @param failureModes how it fails
 * @param restart how to run it again, step by step
 * @param recovery how to bring back what was lost, step by step
 * @param escalation whom to go to beyond on-call and owners, in order
 * @param dependsOn ids of the pipelines it needs, of which some may not be in the plan
 * @param confluence the page that mirrors its runbook, or null
 * @param reviewed when its runbook was last reviewed, or null
 */
public record Pipeline(
        String id,
        String name,
        @Nullable String area,
        @Nullable Tier tier,
        Engineer primaryOwner,
        Engineer secondaryOwner,
        @Nullable String purpose,
        List<String> inputs,
        List<String> transformations,
        List<String> outputs,
        @Nullable Sla sla,
        Monitoring monitoring,
        List<String> checks,
        List<FailureMode> failureModes,
        List<String> restart,
        List<String> recovery,
        List<Escalation> escalation,
        List<String> dependsOn,
        @Nullable String confluence,
        @Nullable LocalDate reviewed) {}
