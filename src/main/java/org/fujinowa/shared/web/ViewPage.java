package org.fujinowa.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The page that shows one noun, with the way to change it and to remove it.
 *
 * @param <R> the record of the noun's details
 */
public abstract class ViewPage<R extends Record & Serializable> {

    private static final String ID = "view.id";
    private static final String VERSION = "view.version";

    @Inject
    private Messages messages;

    @Inject
    private AfterRedirect afterRedirect;

    private @Nullable Versioned<R> shown;

    /** The record with that identity. */
    protected abstract Versioned<R> read(String id);

    /** Removes it, if it still has that version; pages without a remove button leave this as it is. */
    protected void remove(String id, long version) {
        throw new IllegalStateException("Nothing is removed on this page.");
    }

    /** Where the list is, to which the page goes after a removal. */
    protected String listPage() {
        return "/";
    }

    /** Reads the record of the address. */
    public void open() {
        var context = FacesContext.getCurrentInstance();
        if (!context.isPostback()) {
            PageState.keep(
                    ID, context.getExternalContext().getRequestParameterMap().getOrDefault("id", ""));
            PageState.keep(VERSION, stored().version());
        } else {
            PageState.keepOn();
        }
    }

    /** Removes what is shown and goes to the list, or says why it cannot be. */
    public void remove() throws IOException {
        try {
            remove(getId(), PageState.<Long>get(VERSION, () -> 0L));
            afterRedirect.say("removed");
            var context = FacesContext.getCurrentInstance();
            context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + listPage());
            context.responseComplete();
        } catch (ConcurrentChange somebodyWasQuicker) {
            PageState.keep(VERSION, stored().version());
            messages.error("shared.changed-by-others");
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
    }

    /** What the page shows. */
    public R getDetails() {
        return stored().value();
    }

    /** The identity of what is shown. */
    public String getId() {
        return PageState.get(ID, () -> "");
    }

    private Versioned<R> stored() {
        if (shown == null) {
            try {
                shown = read(getId());
            } catch (RuleViolation unreadable) {
                throw new NoSuchRecord(getId());
            }
        }
        return shown;
    }
}
