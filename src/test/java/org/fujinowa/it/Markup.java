package org.fujinowa.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker, at work in a thread of its own while the browsers go on. */
final class Markup implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
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

    private static List<String> faultsOf(String page) {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            return validator
                    .validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                    .lines()
                    .filter(line -> line.contains("error"))
                    .map(line -> "html " + line)
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (SAXException unreadable) {
            return List.of("html cannot be read: " + unreadable);
        }
    }
}
