package org.fujinowa.people.web;

import jakarta.faces.context.FacesContext;
import java.util.Map;

/** What the address or a plain form field of a page says. */
final class Asked {

    private Asked() {}

    /** The value under that name without spaces around it; empty if there is none. */
    static String of(String name) {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return asked.getOrDefault(name, "").strip();
    }

    /** Whether there is anything under that name, be it empty. */
    static boolean has(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey(name);
    }
}
