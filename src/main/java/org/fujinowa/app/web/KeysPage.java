package org.fujinowa.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.app.KeyUse;
import org.fujinowa.app.service.Resealing;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /security/keys: which secret key seals how much, and the button that seals everything with the newest one. */
@Named
@RequestScoped
public class KeysPage {

    private Resealing resealing;
    private Messages messages;
    private @Nullable List<KeyUse> keys;

    /** For the CDI proxy. */
    protected KeysPage() {}

    @Inject
    public KeysPage(Resealing resealing, Messages messages) {
        this.resealing = resealing;
        this.messages = messages;
    }

    public List<KeyUse> getKeys() {
        if (keys == null) {
            keys = resealing.keys();
        }
        return keys;
    }

    /** How many values an older key has sealed. */
    public long getWaiting() {
        return getKeys().stream()
                .filter(key -> !key.newest())
                .mapToLong(KeyUse::values)
                .sum();
    }

    /** The name of the key that seals. */
    public String getNewest() {
        return getKeys().get(0).name();
    }

    /** Whether there are older keys. */
    public boolean isChanged() {
        return getKeys().size() > 1;
    }

    public boolean isWorks() {
        return resealing.works();
    }

    public long getDone() {
        return resealing.done();
    }

    public List<String> getFailed() {
        return resealing.failed();
    }

    /** Begins to seal anew. */
    public String begin() {
        try {
            resealing.begin();
            messages.done("app.keys.begun");
        } catch (RuleViolation underWay) {
            messages.add(underWay);
            return "";
        }
        return "/security/keys?faces-redirect=true";
    }
}
