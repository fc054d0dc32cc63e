package oncall.rotation.remedy;

import oncall.model.RemedyId;

/** Something that a policy does by itself. */
public interface Remedy {

    RemedyId id();

    /** What would help, or why this remedy does not. */
    Proposal propose(Clash clash);
}
