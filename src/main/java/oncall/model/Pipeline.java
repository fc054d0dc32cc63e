package oncall.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline: who owns it, what it promises, and what to do when it fails.
 *
 * @param id its id in files and for programs
 * @param area the part of the business it serves, or null
 * @param tier its class, or null
 * @param primaryOwner who is responsible for it
 * @param secondaryOwners who is responsible if the primary owner cannot be, first come first; possibly nobody
 * @param paths its code: files, folders and patterns, from the repository's root
 * @param rotations ids of the rotations that answer for it, in the order of calling; if there are none, the owners are
 *     called first
 * @param purpose what it is for, or null
 * @param inputs what it reads
 * @param transformations what it does
 * @param outputs what it writes
 * @param sla what was promised, or null
 * @param monitoring how people see its health
 * @param checks conditions that its data must meet
 * @param failureModes how it fails
 * @param restart how to run it again, step by step
 * @param recovery how to bring back what was lost, step by step
 * @param escalation whom to contact after the people on call and the owners, in order
 * @param dependsOn ids of the pipelines it needs; some may not be in the plan
 * @param confluence the page that mirrors its runbook, or null
 * @param reviewed when its runbook was last reviewed, or null
 */
public record Pipeline(
        String id,
        String name,
        @Nullable String area,
        @Nullable Tier tier,
        Engineer primaryOwner,
        List<Engineer> secondaryOwners,
        List<String> paths,
        List<String> rotations,
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
        @Nullable LocalDate reviewed) {

    /** Whether its tier requires a runbook, whole or in outline. */
    public boolean requiresRunbook() {
        return tier != null && tier.runbook() != RunbookDuty.OPTIONAL;
    }

    /** Whether a file, named from the repository's root, belongs to its code. */
    public boolean isCode(String file) {
        for (String path : paths) {
            if (new PathPattern(path).matches(file)) {
                return true;
            }
        }
        return false;
    }

    /** How soon a failure must be fixed: what was promised, or else what the tier requires; null for no limit. */
    public @Nullable TimeSpan resolveWithin() {
        TimeSpan promised = sla == null ? null : sla.resolveWithin();
        return promised == null && tier != null ? tier.resolveWithin() : promised;
    }

    /** How soon somebody must begin to work on a failure: as promised, or else as the tier requires; null for no limit. */
    public @Nullable TimeSpan respondWithin() {
        TimeSpan promised = sla == null ? null : sla.respondWithin();
        return promised == null && tier != null ? tier.respondWithin() : promised;
    }

    /** The primary owner, then the secondary owners; each once, even if the file names somebody twice. */
    public List<Engineer> owners() {
        List<Engineer> owners = new ArrayList<>(1 + secondaryOwners.size());
        owners.add(primaryOwner);
        for (Engineer owner : secondaryOwners) {
            if (owners.stream().noneMatch(owner::is)) {
                owners.add(owner);
            }
        }
        return owners;
    }
}
