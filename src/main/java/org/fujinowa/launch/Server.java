package org.fujinowa.launch;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts Fujinowa: {@code java -jar fujinowa-server.jar [settings.properties …]}, with {@code payara-micro.jar} and
 * {@code fujinowa.war} in the same folder.
 *
 * <p>Payara Micro by itself stays up and answers 404 when a war fails to deploy. This launcher asks for a real page and
 * ends the process with code 3 and the reason if it does not come; it ends with code 2 if a settings file cannot be read.
 */
public final class Server {

    private static final int UNREADABLE_SETTINGS = 2;
    private static final int NOT_ANSWERING = 3;
    private static final int NOT_RESTORED = 4;

    private Server() {}

    /**
     * Starts the server and returns once a real page has answered; the server then runs until the process is stopped.
     *
     * @param arguments paths of settings files; a later one overrides an earlier one, and the environment overrides both.
     *     With {@code --restore backup.zip [--overwrite]} no server is started, but that backup brought back
     */
    public static void main(String[] arguments) {
        Settings settings;
        try {
            var command = CommandLine.of(List.of(arguments));
            settings = Settings.read(command.settings());
            if (command.restore().isPresent()) {
                System.exit(restore(command, settings));
            }
            settings.publish();
        } catch (IOException | IllegalArgumentException unreadable) {
            System.err.println("Fujinowa cannot read its settings: " + unreadable.getMessage());
            System.exit(UNREADABLE_SETTINGS);
            return;
        }
        var log = SevereLog.watch();
        var failure = start(settings);
        if (failure.isEmpty()) {
            failure = FirstPage.at(settings.address(), settings.port()).failure();
        }
        if (!failure.isEmpty()) {
            System.err.println("Fujinowa did not start: " + log.firstSevere().orElse(failure));
            System.exit(NOT_ANSWERING);
        }
        System.out.println(Greeting.of(settings));
    }

    private static int restore(CommandLine command, Settings settings) {
        try {
            var backup = Path.of(command.restore().orElseThrow()).toAbsolutePath();
            var restore = new Restore(backup, settings.derbyDirectory(), settings.dataDirectory(), command.overwrite());
            System.out.println(restore.run());
            return 0;
        } catch (IOException | IllegalArgumentException hindered) {
            System.err.println("Fujinowa did not restore anything: " + hindered.getMessage());
            return NOT_RESTORED;
        }
    }

    private static String start(Settings settings) {
        try {
            PayaraMicro.main(payaraArguments(settings).toArray(String[]::new));
            return "";
        } catch (Exception failed) {
            // Payara declares Exception; whatever it is, it ends this process.
            return failed.toString();
        }
    }

    private static List<String> payaraArguments(Settings settings) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(settings.port()),
                "--prebootcommandfile",
                preBootCommands(settings).toString(),
                "--deploy",
                settings.home().resolve("fujinowa.war").toString(),
                "--contextroot",
                "/"));
        settings.loggingProperties().ifPresent(file -> arguments.addAll(List.of("--logproperties", file.toString())));
        return arguments;
    }

    private static Path preBootCommands(Settings settings) throws IOException {
        var commands = new String(
                        Server.class.getResourceAsStream("pre-boot.asadmin").readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8)
                .replace("127.0.0.1", settings.address());
        var file = Files.createTempFile("fujinowa-pre-boot", ".asadmin");
        file.toFile().deleteOnExit();
        return Files.writeString(file, commands);
    }
}
