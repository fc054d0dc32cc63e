package oncall.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Loads classes that only public holidays need, from a jar within the program. The program's own classes are loaded anew
 * where these are, so that they find them. pom.xml says what this saves all other runs.
 */
public final class Libraries extends ClassLoader {

    private static final String JAR = "/libraries.jar";
    private static final String OWN = "oncall.";

    private final Map<String, byte[]> files = new HashMap<>();

    private Libraries(InputStream jar, ClassLoader program) throws IOException {
        super(program);
        try (ZipInputStream zip = new ZipInputStream(jar)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    /** Runs the program with the libraries. Returns if it has them already, and in tests, where it is in no jar. */
    public static void run(Class<?> program, String[] args) throws ReflectiveOperationException, IOException {
        InputStream jar = program.getResourceAsStream(JAR);
        if (jar == null || program.getClassLoader() != ClassLoader.getSystemClassLoader()) {
            return;
        }
        Libraries libraries = new Libraries(jar, program.getClassLoader());
        Thread.currentThread().setContextClassLoader(libraries);
        libraries.loadClass(program.getName()).getMethod("main", String[].class).invoke(null, (Object) args);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            boolean isHere = name.startsWith(OWN) || files.containsKey(file(name));
            return loaded != null ? loaded : isHere ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    /** Also called for the annotations of a package. */
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = name.startsWith(OWN) ? own(file(name)) : files.get(file(name));
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static String file(String name) {
        return name.replace('.', '/') + ".class";
    }

    private byte @Nullable [] own(String file) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(file)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(file, e);
        }
    }

    @Override
    protected @Nullable URL findResource(String name) {
        byte[] bytes = files.get(name);
        try {
            return bytes == null ? null : new URL("library", "", -1, "/" + name, handler(bytes));
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL resource = findResource(name);
        return Collections.enumeration(resource == null ? List.of() : List.of(resource));
    }

    private static URLStreamHandler handler(byte[] bytes) {
        return new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                return new URLConnection(url) {
                    @Override
                    public void connect() {
                        // There is nothing to connect to.
                    }

                    @Override
                    public InputStream getInputStream() {
                        return new ByteArrayInputStream(bytes);
                    }
                };
            }
        };
    }
}
