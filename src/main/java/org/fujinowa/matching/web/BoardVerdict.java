package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.RunView;
import org.fujinowa.programme.DelegationId;

/** What a board says about the engine's newest run: how far it is, what it has found, how sure that is. */
@Named
@RequestScoped
public class BoardVerdict {

    @Inject
    private MatchBoardPage page;

    @Inject
    private BoardRun run;

    @Inject
    private Verdict verdict;

    @Inject
    private Said said;

    private Optional<RunView> run() {
        return run.of(DelegationId.of(page.getId()));
    }

    public String getProgress() {
        return run().map(verdict::progress).orElse("");
    }

    public String getSentence() {
        return run().map(verdict::sentence).orElse("");
    }

    /** The kind of notice: {@code ok}, {@code info}, {@code warn} or {@code error}. */
    public String getKind() {
        return run().map(verdict::kind).orElse("info");
    }

    public List<String> getLines() {
        return run().map(one -> verdict.lines(one, page.getView(), this::homeName))
                .orElse(List.of());
    }

    /** What contradicts what, and where each is lifted. */
    public List<Clash> getClashes() {
        return run().map(one -> verdict.clashes(one.outcome(), page.getView(), this::homeName))
                .orElse(List.of());
    }

    private String homeName(HostFamilyId family) {
        return said.homeName(page.getView(), family);
    }
}
