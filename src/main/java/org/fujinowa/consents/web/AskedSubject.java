package org.fujinowa.consents.web;

import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.fujinowa.security.Subject;

/** About whom the address asks: {@code kind} and {@code id}. */
final class AskedSubject {

    private AskedSubject() {}

    static Subject ofRequest() {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return new Subject(asked.getOrDefault("kind", ""), asked.getOrDefault("id", ""));
    }

    /** As it stands in an address. */
    static String query(Subject subject) {
        return "kind=" + encoded(subject.kind()) + "&id=" + encoded(subject.id());
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
