package org.fujinowa.app.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.fujinowa.app.BackupFile;
import org.fujinowa.app.service.Backups;

/** /api/backups: backups of the embedded database, made while it runs. The files stay on the server. */
@Path("backups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BackupsResource {

    @Inject
    private Backups backups;

    @GET
    public BackupsJson list() {
        return new BackupsJson(backups.all().stream().map(BackupJson::of).toList());
    }

    /** Makes one; the caller waits until it is complete. */
    @POST
    public Response make() {
        return Response.status(Response.Status.CREATED)
                .entity(BackupJson.of(backups.make()))
                .build();
    }

    /** @param items newest first */
    public record BackupsJson(List<BackupJson> items) {}

    /**
     * A backup on the wire.
     *
     * @param name its file name in the folder {@code backups} of the data directory
     * @param bytes how large it is
     * @param madeAt when it was finished, in UTC
     */
    public record BackupJson(String name, long bytes, String madeAt) {

        static BackupJson of(BackupFile file) {
            return new BackupJson(file.name(), file.bytes(), file.madeAt().toString());
        }
    }
}
