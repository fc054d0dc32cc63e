package oncall.files;

/** The user named a path that cannot be written to. The message says why, and what to name instead; it is raw text. */
public final class UnusablePathException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusablePathException(String message) {
        super(message, null, false, false);
    }
}
