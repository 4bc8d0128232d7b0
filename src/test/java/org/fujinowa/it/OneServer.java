package org.fujinowa.it;

import com.sun.jna.Platform;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of a suite: the war as Maven packed it, with an empty data folder, without the solver's libraries for
 * other machines, which are half of it, and with one page more that cannot be shown, because no page of ours can be made to
 * fail. {@link PostgresIT} runs the war untouched.
 */
@ArquillianSuiteDeployment
public class OneServer {

    /** Where the running server keeps its data and its log. */
    static final Path DATA = Path.of(System.getProperty("fujinowa.it.data", "target/it-data"));

    /** The page that fails. */
    static final String BROKEN = "/it/broken";

    private static final Pattern FOR_OTHERS = Pattern.compile(
            "/WEB-INF/lib/ortools-(?!java|" + Platform.RESOURCE_PREFIX + ")[a-z0-9]+-[a-z0-9-]+-[\\d.]+\\.jar");

    private static final String BROKEN_PAGE = """
            <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets"
                            template="/WEB-INF/templates/page.xhtml">
              <ui:define name="title">broken</ui:define>
              <ui:define name="content"><p>#{text.of('shared.product').secret()}</p></ui:define>
            </ui:composition>
            """;

    @Deployment(testable = false)
    public static WebArchive war() throws IOException {
        deleteTree(DATA);
        Files.createDirectories(DATA);
        var war = ShrinkWrap.create(ZipImporter.class, "fujinowa.war")
                .importFrom(new File("target/fujinowa.war"))
                .as(WebArchive.class);
        war.getContent(path -> FOR_OTHERS.matcher(path.get()).matches())
                .keySet()
                .forEach(war::delete);
        return war.add(new StringAsset(BROKEN_PAGE), BROKEN + ".xhtml");
    }

    /** The first severe message of the server's log with the lines after it: why the war is not there. */
    static String firstSevere() {
        try (var logs = Files.list(DATA)) {
            var lines = new ArrayList<String>();
            for (var log : logs.filter(file -> file.getFileName().toString().startsWith("server.log"))
                    .toList()) {
                lines.addAll(Files.readAllLines(log));
            }
            return lines.stream()
                    .dropWhile(line -> !line.contains("SEVERE"))
                    .limit(6)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            return "no log: " + unreadable;
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
