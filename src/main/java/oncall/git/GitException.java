package oncall.git;

import java.io.IOException;

/** Git cannot say what it was asked. The message names the reason and what to do. */
public final class GitException extends IOException {

    private static final long serialVersionUID = 1;

    /** Why git cannot say it. */
    public enum Reason {
        NO_GIT,
        NO_REPOSITORY,
        /** The repository belongs to another user, and git refuses to read it. */
        FOREIGN_OWNER,
        NO_REVISION,
        /** There is no such revision, and the clone has only a part of the history. */
        SHALLOW,
        /** The revision has no such directory. */
        NO_DIRECTORY,
        FAILED
    }

    private final Reason reason;

    GitException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The reason that git gave on standard error, in the locale C. */
    static GitException of(String complaints) {
        if (complaints.contains("dubious ownership") || complaints.contains("is owned by someone else")) {
            return new GitException(
                    Reason.FOREIGN_OWNER,
                    "the git repository belongs to another user, and git does not read it;"
                            + " allow it with 'git config --global --add safe.directory DIR'");
        }
        if (complaints.contains("not a git repository")) {
            return new GitException(
                    Reason.NO_REPOSITORY, "the plan's directory is in no git repository; name one that is with -C DIR");
        }
        String line = complaints.strip().lines().findFirst().orElse("it does not say why");
        return new GitException(Reason.FAILED, "git failed: " + line);
    }
}
