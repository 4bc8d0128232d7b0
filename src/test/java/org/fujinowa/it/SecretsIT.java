package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * More than ninety secrets are written through the API and on pages, of every kind that is kept; whoever holds a backup, the data
 * folder or the logs finds none of them.
 */
class SecretsIT extends ApiTest {

    private static final String CHIBA = basic("chiba");
    private static final Pattern BACKUP = Pattern.compile("\"name\":\"([^\"]+)\"");

    /** A name is no secret: the database sorts lists by it. */
    private static final String OPEN = "Offenbar";

    /** Nor are the words in which a programme presents itself. */
    private static final String OPEN_IN_JAPANESE = "英語が上手でなくても大丈夫です";

    /**
     * What the demonstration has written into everything that is sealed besides: answers about health and addresses of
     * applications, telephones of guardians and referees, references, sheets, decisions, offers of families, partner windows, lessons.
     */
    private static final List<String> DEMONSTRATED = List.of(
            "口がかゆくなる",
            "岩手県一関市藤沢町架空1-2-3",
            "英語で話してみたいからです",
            "岩手県一関市藤沢町架空4-5-6",
            "海の向こうのくらしを",
            "0191-00-0001",
            "0191-00-0003",
            "だれにでもあいさつのできる",
            "落ち着いて話していました",
            "自分の言葉で伝えようと",
            "0191-00-0099",
            "1階の和室（ふとん）",
            "+61 7 0000 0001",
            "Dear Ms Carter, thank you for helping us again",
            "年明けに始めると間に合いました");

    private final Secrets secrets = new Secrets();
    private final Deque<String> written = new ArrayDeque<>();
    private boolean openInJapanese;

    /** What is written last leaves first: a participant before the person. */
    @AfterEach
    void what_was_written_is_removed() throws Exception {
        for (var address : written) {
            var seen = answer(call(CHIBA, address)).headers().firstValue("ETag").orElseThrow();
            assertThat(answer(call(CHIBA, address).header("If-Match", seen).DELETE())
                            .statusCode())
                    .as(address)
                    .isEqualTo(204);
        }
    }

    @Test
    void nobody_reads_them_in_a_backup_the_data_folder_or_the_logs() throws Exception {
        throughTheApi();
        onPages();
        assertThat(secrets.all()).hasSizeGreaterThan(90).doesNotHaveDuplicates();
        assertThat(writtenByTheDemonstration()).contains(DEMONSTRATED.toArray(String[]::new));
        secrets.addAll(DEMONSTRATED);

        var found = new LinkedHashMap<String, String>();
        boolean open = false;
        try (var backup = new ZipFile(madeBackup().toFile())) {
            for (var entry : backup.stream().toList()) {
                try (var content = backup.getInputStream(entry)) {
                    open |= searched(entry.getName(), content, found);
                }
            }
        }
        try (var files = Files.walk(OneServer.DATA)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                try (var content = Files.newInputStream(file)) {
                    searched(file.toString(), content, found);
                }
            }
        }

        assertThat(found).isEmpty();
        assertThat(openInJapanese).as("the search finds kanji").isTrue();
        assertThat(open).as("the search finds what is there").isTrue();
    }

    @Test
    void the_search_finds_words_codes_and_photographs_where_they_lie_open() throws Exception {
        var file = new byte[400];
        new Random().nextBytes(file);
        secrets.pieces(file);
        secrets.code("ABCD-EFGH-JKMN-PQRS");
        secrets.addAll(List.of("岩手県一関市"));
        var open = new ByteArrayOutputStream();
        open.write(file);
        open.write("ABCD-EFGH-JKMN-PQRS岩手県一関市".getBytes(StandardCharsets.UTF_8));
        open.write("ABCDEFGHJKMNPQRS".getBytes(StandardCharsets.UTF_8));

        var found = new LinkedHashMap<String, String>();
        searched("open", new ByteArrayInputStream(open.toByteArray()), found);

        assertThat(found).containsOnlyKeys(secrets.all());
    }

    private void throughTheApi() throws Exception {
        var delegation = firstDelegation();
        for (int i = 0; i < 6; i++) {
            var person = person(i);
            if (i < 2) {
                participant(delegation, person);
            }
        }
        for (int i = 0; i < 4; i++) {
            family(i);
        }
    }

    private void onPages() throws Exception {
        var pages = new SecretsOnPages(at("/"), secrets);
        pages.application();
        pages.passport();
        pages.consent(idOf("/api/participants"));
        pages.roomPhoto();
        pages.vetting(idOf("/api/host-families"));
        pages.partnerRows();
        pages.reference();
        pages.message();
    }

    /** Of the one that was written last. */
    private String idOf(String list) {
        return written.stream()
                .filter(address -> address.startsWith(list))
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .findFirst()
                .orElseThrow();
    }

    /** Whether what is no secret is in it; every secret that is, goes into the list. */
    private boolean searched(String name, InputStream content, Map<String, String> found) throws IOException {
        var bytes = content.readAllBytes();
        openInJapanese |= new String(bytes, StandardCharsets.UTF_8).contains(OPEN_IN_JAPANESE);
        for (var text : List.of(
                new String(bytes, StandardCharsets.ISO_8859_1),
                new String(bytes, StandardCharsets.UTF_8),
                new String(bytes, StandardCharsets.UTF_16BE),
                new String(bytes, StandardCharsets.UTF_16LE))) {
            secrets.all().stream().filter(text::contains).forEach(secret -> found.put(secret, name));
        }
        return Secrets.asText(bytes).contains(OPEN);
    }

    /** So that a word that nobody writes any more does not count as one that nobody finds. */
    private static String writtenByTheDemonstration() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var all = new StringBuilder();
            for (var source : sources.filter(
                            file -> file.getFileName().toString().startsWith("Demonstration"))
                    .toList()) {
                all.append(Files.readString(source));
            }
            return all.toString();
        }
    }

    private String person(int i) throws Exception {
        return added("/api/people", """
                {"familyLatin":"%s","givenLatin":"Nr %d","sex":"FEMALE","email":"%s@example.org","phone":"%s","address":"%s",
                "note":"%s"}""".formatted(
                OPEN, i, secrets.next("mail"), secrets.next("0191"), secrets.next("street"), secrets.next("note")));
    }

    private void participant(String delegation, String person) throws Exception {
        added("/api/delegations/" + delegation + "/participants", "/api/participants", """
                {"person":"%s","role":"STUDENT","allergyAnswer":"SOME","allergies":[{"kind":"OTHER","subject":"%s",
                "severity":"SEVERE","controlledByMedicine":false,"words":"%s"}],"dietAnswer":"NONE","acceptsSmokers":false,"wishesOwnRoom":false,
                "acceptsOneAdultHome":true,"withdrawn":false,"wishes":"%s","openQuestions":[{"field":"diet","words":"%s"}]}""".formatted(
                        person,
                        secrets.next("allergen"),
                        secrets.next("words"),
                        secrets.next("wish"),
                        secrets.next("question")));
    }

    private void family(int i) throws Exception {
        added("/api/host-families", """
                {"name":"%s %d","guestBeds":1,"guestRooms":1,"guestWish":"ANY","smoking":"NONE","petsAnswer":"NONE",
                "caresForAllergies":false,"active":true,"address":"%s","phone":"%s","email":"%s@example.org","note":"%s",
                "letter":"%s"}""".formatted(
                        OPEN,
                        i,
                        secrets.next("house"),
                        secrets.next("0192"),
                        secrets.next("post"),
                        secrets.next("remark"),
                        secrets.next("letter")));
    }

    private String added(String list, String json) throws Exception {
        return added(list, list, json);
    }

    private String added(String list, String records, String json) throws Exception {
        var added = answer(callWithBody(CHIBA, list, "POST", json));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        var where = added.headers().firstValue("Location").orElseThrow();
        var id = where.substring(where.lastIndexOf('/') + 1);
        written.push(records + "/" + id);
        return id;
    }

    private String firstDelegation() throws Exception {
        var list = answer(call(CHIBA, "/api/delegations")).body();
        var id = Pattern.compile("\"id\":\"([-0-9a-f]{36})\"").matcher(list);
        assertThat(id.find()).as(list).isTrue();
        return id.group(1);
    }

    private Path madeBackup() throws Exception {
        var made = answer(call(basic("kanri"), "/api/backups").POST(BodyPublishers.noBody()));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var name = BACKUP.matcher(made.body());
        assertThat(name.find()).as(made.body()).isTrue();
        return OneServer.DATA.resolve("backups").resolve(name.group(1));
    }
}
