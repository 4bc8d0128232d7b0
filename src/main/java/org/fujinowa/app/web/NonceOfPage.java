package org.fujinowa.app.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** The second half of {@link FreshNonce}: makes the page that came back as a whole expect the new nonce. */
public class NonceOfPage implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        var restored = context.getViewRoot() != null;
        if (restored && context.isPostback() && !context.getPartialViewContext().isAjaxRequest()) {
            var remembered = context.getViewRoot().getViewMap(false);
            var nonce = context.getExternalContext().getRequestParameterMap().get(FreshNonce.NONCE);
            if (remembered != null && nonce != null) {
                remembered.put(FreshNonce.NONCE, nonce);
            }
        }
    }
}
