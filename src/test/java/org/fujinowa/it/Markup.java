package org.fujinowa.it;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, at work in a thread of its own while the browsers go on. It reads the grammar of HTML once; the adapter
 * that comes with it reads it anew for every page, which takes longer than the page.
 */
final class Markup implements AutoCloseable {

    /** The grammar is a deep tree, walked by recursion. */
    private static final long STACK = 64L << 20;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> new Thread(null, work, "markup", STACK));

    /** Only that thread touches it. */
    private @Nullable SimpleDocumentValidator checker;

    private final List<Future<List<String>>> answers = new ArrayList<>();

    /** Has a page checked; the faults come with {@link #faults}, each after that name. */
    synchronized void check(String name, Supplier<String> page) {
        answers.add(thread.submit(() ->
                faultsOf(page.get()).stream().map(fault -> name + " " + fault).toList()));
    }

    /** The faults of all pages that were given, once all are checked. */
    synchronized List<String> faults() throws InterruptedException, ExecutionException {
        var faults = new ArrayList<String>();
        for (var answer : answers) {
            faults.addAll(answer.get());
        }
        answers.clear();
        return faults;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private List<String> faultsOf(String page) throws Exception {
        if (checker == null) {
            checker = new SimpleDocumentValidator(true, false, false);
            checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new Faults());
        }
        var faults = new Faults();
        checker.setUpValidatorAndParsers(faults, false, false);
        try {
            checker.checkHtmlInputSource(
                    new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
        } catch (SAXException unreadable) {
            faults.found.add("html cannot be read: " + unreadable);
        }
        return faults.found;
    }

    private static final class Faults implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        /** Warnings are advice, not faults. */
        @Override
        public void warning(SAXParseException advice) {}

        @Override
        public void error(SAXParseException fault) {
            found.add("html %d:%d %s".formatted(fault.getLineNumber(), fault.getColumnNumber(), fault.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
