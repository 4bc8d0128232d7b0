package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.fujinowa.matching.RunView;
import org.fujinowa.matching.service.Solving;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/** The newest run of the engine for the board that is shown, read once for a request so that a page speaks of one moment. */
@RequestScoped
class BoardRun {

    @Inject
    private Solving solving;

    private @Nullable Optional<RunView> run;

    Optional<RunView> of(DelegationId delegation) {
        if (run == null) {
            run = solving.last(delegation);
        }
        return run;
    }

    boolean isRunning(DelegationId delegation) {
        return of(delegation).filter(RunView::running).isPresent();
    }
}
