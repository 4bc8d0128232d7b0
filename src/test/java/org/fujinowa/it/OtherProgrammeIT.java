package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * A coordinator who is in charge of one programme meets nothing of another: not on the way from page to page, not behind an
 * address that somebody in charge of everything came to, not in a file, not by the API.
 */
class OtherProgrammeIT extends ServerTest {

    private static final String MINE = "AUSTRIA";
    private static final Pattern IDENTITY =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    /** Help beside fields gives the name of a delegation as an example. */
    private static final Pattern HELP = Pattern.compile("<span[^>]*class=\"help\"[^>]*>.*?</span>", Pattern.DOTALL);
    /** What everybody may see, without any account. */
    private static final List<String> OPEN = List.of("/apply/", "/home/offer", "/consent/");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void a_coordinator_of_one_programme_meets_nothing_of_another_at_any_door() throws Exception {
        var chiba = SignedIn.as("chiba", at("/"));
        var sato = SignedIn.as("sato", at("/"));
        var foreign = foreign(chiba);
        var words = words(foreign, chiba);
        var everywhere = Walk.of(http, at("/"), chiba);
        var own = Walk.of(http, at("/"), sato);
        assertThat(everywhere.saying(words))
                .as("pages with something of others")
                .isGreaterThan(30);
        assertThat(own.pages()).as("pages of one's own").hasSizeGreaterThan(60);

        var met = new TreeSet<String>();
        own.pages().forEach((address, page) -> met.addAll(meets(address, page, words)));
        var mine = identities(String.join(" ", own.pages().keySet())
                + String.join(" ", own.pages().values()));
        for (var address : doors(everywhere, foreign)) {
            if (!mine.containsAll(identities(address)) || address.contains("file=csv")) {
                var answer = Walk.ask(http, at("/"), address, sato);
                assertThat(answer.statusCode()).as(address).isLessThan(500);
                met.addAll(meets(address, answer.body(), words));
            }
        }

        assertThat(met).isEmpty();
    }

    private List<String> doors(Walk everywhere, List<Map<String, Object>> foreign) throws Exception {
        var doors = new ArrayList<>(everywhere.pages().keySet());
        var theirs = foreign.get(0).get("id").toString();
        Door.all().stream()
                .filter(door -> door.method().equals("GET"))
                .filter(door ->
                        door.address().contains("file=csv") || door.address().startsWith("/api/"))
                .map(door -> door.address().replace(Door.NOTHING, theirs))
                .forEach(doors::add);
        return doors;
    }

    private static List<String> meets(String address, String page, List<String> words) {
        if (OPEN.stream().anyMatch(address::startsWith)) {
            return List.of();
        }
        var said = HELP.matcher(page).replaceAll("");
        for (var asked : identities(address)) {
            said = said.replace(asked, "");
        }
        var text = said;
        return words.stream()
                .filter(text::contains)
                .map(word -> address + " says " + word)
                .toList();
    }

    /** How delegations of other programmes are called, and the identities of theirs and of those who take part. */
    private List<String> words(List<Map<String, Object>> foreign, String chiba) throws Exception {
        var words = new ArrayList<String>();
        for (var delegation : foreign) {
            var id = delegation.get("id").toString();
            words.addAll(List.of(
                    id,
                    delegation.get("nameJa").toString(),
                    delegation.get("nameEn").toString()));
            items("/api/delegations/" + id + "/participants?size=200", chiba)
                    .forEach(participant -> words.add(participant.get("id").toString()));
        }
        return words;
    }

    private List<Map<String, Object>> foreign(String chiba) throws Exception {
        return items("/api/delegations?size=200", chiba).stream()
                .filter(delegation -> !delegation.get("programmeCode").equals(MINE))
                .toList();
    }

    private List<Map<String, Object>> items(String address, String cookie) throws Exception {
        Map<String, List<Map<String, Object>>> list =
                new Yaml().load(Walk.ask(http, at("/"), address, cookie).body());
        return list.get("items");
    }

    private static List<String> identities(String text) {
        return IDENTITY.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .collect(Collectors.toList());
    }
}
