package org.fujinowa.applications.web;

import jakarta.faces.context.FacesContext;

/** What the address or the form of the present request says, before Faces has filled in any bean. */
final class Asked {

    private Asked() {}

    /** The parameter of that name; empty where there is none. */
    static String of(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }
}
