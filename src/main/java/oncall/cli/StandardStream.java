package oncall.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output or standard error, unbuffered. Distinguishes a reader that has gone, such as {@code head}, from a
 * full disk: Java throws the same exception for both, with a message in the language of the system.
 */
public final class StandardStream extends OutputStream {

    private final FileOutputStream file;

    public StandardStream(FileDescriptor descriptor) {
        this.file = new FileOutputStream(descriptor);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            file.write(bytes, from, length);
        } catch (IOException e) {
            throw isPipe() ? new ReaderGone(e) : e;
        }
    }

    /** Pipes, sockets and terminals have no position; files and devices such as {@code /dev/full} have one. */
    private boolean isPipe() {
        try {
            return file.getChannel().position() < 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** The reader has gone. */
    static final class ReaderGone extends IOException {
        private static final long serialVersionUID = 1;

        ReaderGone(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
