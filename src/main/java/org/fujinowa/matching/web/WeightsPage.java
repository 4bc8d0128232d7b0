package org.fujinowa.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.WeightsEffect;
import org.fujinowa.matching.Wish;
import org.fujinowa.matching.service.MatchingBoard;
import org.fujinowa.matching.service.Weighing;
import org.fujinowa.matching.service.WeightsTrial;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.ProgrammeDetails;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * /matching/weights: how much each wish counts in a programme, and at once what that does to one delegation's plan. Nothing is
 * kept until somebody says so twice.
 */
@Named
@RequestScoped
public class WeightsPage {

    @Inject
    private Weighing weighing;

    @Inject
    private WeightsTrial trial;

    @Inject
    private ProgrammeRegister programmes;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private MatchingBoard board;

    @Inject
    private Messages messages;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Said said;

    private String programme = "";
    private String delegation = "";
    private long version;
    private TypedSettings typed = TypedSettings.of(MatchSettings.usual());
    private @Nullable ProgrammeDetails details;
    private @Nullable List<DelegationRow> rows;
    private @Nullable WeightsEffect effect;
    private @Nullable BoardView view;

    /** Which programme and delegation, and what was typed: asked for before Faces decodes anything. */
    @PostConstruct
    void open() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        programme = parameters.getOrDefault("programme", "");
        delegation = parameters.getOrDefault("delegation", "");
        if (parameters.containsKey("version") && parameters.containsKey("deed")) {
            version = Long.parseLong("0" + parameters.get("version").replaceAll("\\D", ""));
            typed = TypedSettings.of(parameters);
        } else {
            var said = weighing.get(ProgrammeId.of(programme));
            version = said.version();
            typed = TypedSettings.of(said.value());
        }
    }

    /** Does what the pressed button says: tries out, goes back to the usual settings without saving them, or saves. */
    public void act() throws IOException {
        var deed = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("deed");
        if (deed == null) {
            return;
        }
        if (deed.equals("usual")) {
            typed = TypedSettings.of(MatchSettings.usual());
        }
        try {
            if (deed.equals("save")) {
                weighing.change(ProgrammeId.of(programme), version, typed.settings());
                messages.done("matching.weights.saved");
                FacesContext.getCurrentInstance().getExternalContext().redirect(address());
                return;
            }
            if (!getDelegation().isEmpty()) {
                effect = trial.tryOut(DelegationId.of(getDelegation()), typed.settings());
            }
        } catch (ConcurrentChange overtaken) {
            messages.warn("matching.weights.overtaken");
        } catch (ConstraintViolationException outOfRange) {
            messages.error("matching.weights.out-of-range");
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
    }

    private String address() {
        return "weights?programme=" + ProgrammeId.of(programme)
                + (getDelegation().isEmpty() ? "" : "&delegation=" + DelegationId.of(getDelegation()));
    }

    /** Each wish with what was typed for it. */
    public List<Weight> getWeights() {
        var shares = typed.shares();
        return Arrays.stream(Wish.values())
                .map(wish -> new Weight(
                        TypedSettings.nameOf(wish),
                        wish.key(),
                        typed.text(TypedSettings.nameOf(wish)),
                        shares.getOrDefault(wish, 0)))
                .toList();
    }

    /**
     * One wish on the page.
     *
     * @param name the field
     * @param key of its name
     * @param value what was typed
     * @param share what it is of 1,000
     */
    public record Weight(String name, String key, String value, int share) {}

    /** What was typed in that field. */
    public String typed(String name) {
        return typed.text(name);
    }

    public boolean ticked(String name) {
        return typed.ticked(name);
    }

    /** Whether the exchange goes both ways but twin families do not count. */
    public boolean isTwinForgotten() {
        return getDetails().reciprocal()
                && typed.text(TypedSettings.nameOf(Wish.TWIN)).equals("0");
    }

    /** What would change; null if nothing was tried. */
    public @Nullable WeightsEffect getEffect() {
        return effect;
    }

    /** The sentence for a level. */
    public String level(WeightsEffect.LevelEffect level) {
        return texts.of("matching.weights.level." + level.name());
    }

    /** Homes in words; a word for none. */
    public String homes(List<HostFamilyId> families) {
        return families.isEmpty()
                ? texts.of("matching.unplaced-row")
                : String.join(
                        texts.of("matching.weights.then"),
                        families.stream().map(this::homeName).toList());
    }

    private String homeName(HostFamilyId family) {
        if (view == null) {
            view = board.view(DelegationId.of(getDelegation()));
        }
        return view.homes().stream()
                .filter(home -> home.id().equals(family))
                .findFirst()
                .map(home -> texts.of("matching.home-of", said.familyName(home.details())))
                .orElse(texts.of("matching.home-gone"));
    }

    /** The delegations of the programme whose plan can be looked at, newest first. */
    public List<DelegationRow> getDelegations() {
        if (rows == null) {
            var newestFirst = new ListRequest(
                    "",
                    "arrival",
                    true,
                    Map.of("programme", ProgrammeId.of(programme).toString(), "homeStay", "true"),
                    "",
                    ListRequest.LARGEST);
            rows = delegations.page(newestFirst).rows();
        }
        return rows;
    }

    public String name(DelegationRow row) {
        return said.japanese() ? row.details().nameJa() : row.details().nameEn();
    }

    public ProgrammeDetails getDetails() {
        if (details == null) {
            details = programmes.get(ProgrammeId.of(programme)).value();
        }
        return details;
    }

    public String getProgrammeName() {
        return said.japanese() ? getDetails().nameJa() : getDetails().nameEn();
    }

    public String getProgramme() {
        return programme;
    }

    /** The delegation whose plan is shown: the one asked for, otherwise the newest. */
    public String getDelegation() {
        return !delegation.isEmpty() || getDelegations().isEmpty()
                ? delegation
                : getDelegations().get(0).id().toString();
    }

    public long getVersion() {
        return version;
    }
}
