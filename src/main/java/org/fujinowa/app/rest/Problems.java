package org.fujinowa.app.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fujinowa.app.rest.Problem.Fault;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Texts;

/** Writes problems in the language that the caller of this request prefers: Japanese where asked for, else English. */
@RequestScoped
public class Problems {

    @Context
    private HttpHeaders headers;

    /** A problem said by its key. */
    Response.ResponseBuilder answer(int status, String key, Object... arguments) {
        return answer(problem(status, key, arguments));
    }

    /** A body with several faults. */
    Response.ResponseBuilder answer(int status, String key, List<Fault> faults) {
        return answer(problem(status, key).withFaults(faults));
    }

    Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language().tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
    }

    Problem problem(int status, String key, Object... arguments) {
        return Problem.of(
                status,
                say(key, arguments),
                key,
                Arrays.stream(arguments).map(Object::toString).toList());
    }

    Response.ResponseBuilder answer(int status, RuleViolation broken) {
        return answer(status, broken.key(), broken.arguments().toArray());
    }

    /** The sentence of a key; the key itself should a bundle lack it, for a refusal must never become an error of ours. */
    String say(String key, Object... arguments) {
        var texts = Texts.in(language());
        var values = Arrays.stream(arguments)
                .map(value -> isWord(value) ? say(value.toString().substring(1)) : value)
                .toArray();
        return texts.has(key) ? texts.of(key, values) : key;
    }

    /** A value that is itself the key of a word, marked so by an at sign: {@code @people.animal.CAT}. */
    private static boolean isWord(Object value) {
        return value instanceof String text && text.startsWith("@") && text.indexOf('.') > 0;
    }

    /** Whether the caller sent {@code If-Match}. */
    boolean conditional() {
        return headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
    }

    /**
     * Reads the header itself, in the order in which the caller wrote the languages: JAX-RS and the JDK both throw at a header
     * that they cannot read, and this is asked while a problem is being answered.
     */
    Language language() {
        var header = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        return Arrays.stream(header == null ? new String[0] : header.split(","))
                .map(range -> range.strip().toLowerCase(Locale.ROOT).split("[-;]", 2)[0])
                .filter(tag -> "ja".equals(tag) || "en".equals(tag))
                .findFirst()
                .map(tag -> "ja".equals(tag) ? Language.JA : Language.EN)
                .orElse(Language.EN);
    }
}
