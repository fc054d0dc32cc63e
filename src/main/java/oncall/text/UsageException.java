package oncall.text;

/** The command line is wrong: an argument has no meaning, or a path cannot be written to. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param problem what is wrong, and how to fix it; raw text, to be escaped where it is printed */
    public UsageException(String problem) {
        super(problem, null, false, false);
    }
}
