package oncall.cli;

import picocli.CommandLine.IFactory;

/** Creates nothing, since no option names a class. picocli's own factory looks for Groovy first, and opens the jar for it. */
final class NoFactory implements IFactory {

    static final NoFactory INSTANCE = new NoFactory();

    private NoFactory() {}

    @Override
    public <K> K create(Class<K> type) {
        throw new IllegalArgumentException("picocli creates no object of class " + type.getName());
    }
}
