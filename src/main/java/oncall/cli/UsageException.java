package oncall.cli;

/** The command line is wrong. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param problem what is wrong, and how to fix it; raw text, to be escaped where it is printed */
    UsageException(String problem) {
        super(problem, null, false, false);
    }
}
