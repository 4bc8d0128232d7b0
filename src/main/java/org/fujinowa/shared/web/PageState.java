package org.fujinowa.shared.web;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a page remembers from one request to the next: it travels inside the page itself, so no session can lose it. */
final class PageState {

    private PageState() {}

    /** What was kept under that name, or null. */
    @SuppressWarnings("unchecked")
    static <T extends Serializable> @Nullable T find(String name) {
        return (T)
                FacesContext.getCurrentInstance().getViewRoot().getAttributes().get(name);
    }

    /** What was kept under that name, or the other. */
    static <T extends Serializable> T get(String name, Supplier<T> otherwise) {
        T kept = find(name);
        return kept == null ? otherwise.get() : kept;
    }

    /** Keeps something, from the moment at which the page has been built: no sooner than its preRenderView. */
    static void keep(String name, Serializable value) {
        FacesContext.getCurrentInstance().getViewRoot().getAttributes().put(name, value);
    }

    /** Keeps everything once more: what a page brings back does not by itself travel on to the page after it. */
    static void keepOn() {
        var attributes = FacesContext.getCurrentInstance().getViewRoot().getAttributes();
        attributes.keySet().stream()
                .filter(name -> name.matches("(edit|view|list)\\..*"))
                .toList()
                .forEach(name -> attributes.put(name, attributes.get(name)));
    }

    /** Forgets it. */
    static void forget(String name) {
        FacesContext.getCurrentInstance().getViewRoot().getAttributes().remove(name);
    }
}
