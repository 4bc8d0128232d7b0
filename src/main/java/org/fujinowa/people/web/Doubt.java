package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Whether somebody has looked at records that may be the same and said that this one is another. */
@Named("doubt")
@RequestScoped
public class Doubt {

    /** The name of the box that is ticked to say so. */
    static final String BOX = "anyway";

    /** Whether the box was ticked. */
    public boolean isSettled() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey(BOX);
    }
}
