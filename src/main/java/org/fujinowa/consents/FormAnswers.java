package org.fujinowa.consents;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one signer has answered on a page so far, form by form and tick by tick. */
public final class FormAnswers {

    private static final String TOLD = "told-unopened";

    private final List<ConsentFormRow> forms;
    private final Map<String, String> typed;

    /**
     * What was answered.
     *
     * @param forms the forms on the page, in order
     * @param typed {@code true}, {@code false} or nothing yet, by {@link #key}
     */
    public FormAnswers(List<ConsentFormRow> forms, Map<String, String> typed) {
        this.forms = List.copyOf(forms);
        this.typed = typed;
    }

    /** Under which word an answer is kept while it is typed. */
    public static String key(ConsentFormRow form, Tick tick) {
        return form.details().code() + "." + tick.key();
    }

    /** Whether something was said to that form. */
    public boolean answered(ConsentFormRow form) {
        return ticks(form).anyMatch(tick -> !said(form, tick).isEmpty());
    }

    /** Whether nothing was said at all. */
    public boolean none() {
        return forms.stream().noneMatch(this::answered);
    }

    /** The forms to which something was said. */
    public List<ConsentFormRow> signed() {
        return forms.stream().filter(this::answered).toList();
    }

    /**
     * The forms to which something was said though their whole text was not opened on the page. That is told before signing, and no
     * more: whoever has the same text on paper, or has read it last year, signs as well.
     *
     * @param opened {@code true} by {@link #opened} for each form whose text was opened
     */
    public List<ConsentFormRow> unopened(Map<String, String> opened) {
        return unopened(signed(), opened);
    }

    /** The forms of which a page has told, when it was sent, that their text was not opened. */
    public static List<ConsentFormRow> told(List<ConsentFormRow> forms, Map<String, String> sent) {
        return "true".equals(sent.get(TOLD)) ? unopened(forms, sent) : List.of();
    }

    private static List<ConsentFormRow> unopened(List<ConsentFormRow> forms, Map<String, String> opened) {
        return forms.stream()
                .filter(form -> form.details().folded())
                .filter(form -> !"true".equals(opened.get(opened(form))))
                .toList();
    }

    /** Under which word a page says that a form's text was opened. */
    public static String opened(ConsentFormRow form) {
        return "opened-" + form.details().code();
    }

    /** What was said to that form. */
    public List<TickAnswer> of(ConsentFormRow form) {
        return ticks(form)
                .map(tick -> new TickAnswer(tick.key(), "true".equals(said(form, tick))))
                .toList();
    }

    /** The fields that still want an answer: all of a mandatory form, and the rest of a free one that was begun. */
    public List<String> open() {
        return IntStream.range(0, forms.size())
                .filter(at -> forms.get(at).details().mandatory() || answered(forms.get(at)))
                .boxed()
                .flatMap(this::open)
                .toList();
    }

    private Stream<String> open(int at) {
        var form = forms.get(at);
        var ticks = form.details().ticks();
        return IntStream.range(0, ticks.size())
                .filter(tick -> said(form, ticks.get(tick)).isEmpty())
                .mapToObj(tick -> "forms:%d:ticks:%d:answer".formatted(at, tick));
    }

    private static Stream<Tick> ticks(ConsentFormRow form) {
        return form.details().ticks().stream();
    }

    private String said(ConsentFormRow form, Tick tick) {
        return Objects.requireNonNullElse(typed.get(key(form, tick)), "");
    }
}
