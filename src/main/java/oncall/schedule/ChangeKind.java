package oncall.schedule;

import oncall.model.Choice;

/** Why someone else, or nobody, is on call than whose turn it was. */
public enum ChangeKind implements Choice {
    /** Nobody is: there is no one who could. */
    UNCOVERED("uncovered");

    private final String id;

    ChangeKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
