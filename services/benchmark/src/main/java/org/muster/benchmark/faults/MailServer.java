package org.muster.benchmark.faults;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * GreenMail in a process of its own. The Message-ID of each mail is a line of a file before the
 * mail is said to be taken, so that what was taken is known after a kill too.
 *
 * <p>Its arguments are a port of loopback and the file.
 */
final class MailServer {
    private MailServer() {}

    public static void main(String[] args) throws IOException {
        BufferedWriter taken =
                Files.newBufferedWriter(
                        Path.of(args[1]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        ServerSetup setup =
                new ServerSetup(Integer.parseInt(args[0]), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        GreenMail server = new GreenMail(setup);
        UserManager users = server.getUserManager();
        users.setMessageDeliveryHandler(
                (mail, to) -> {
                    note(taken, mail.getMessage().getHeader("Message-ID", null));
                    return user(users, to.getEmail());
                });
        server.start();
    }

    private static void note(BufferedWriter taken, String id) {
        synchronized (taken) {
            try {
                taken.append(id).append('\n').flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static GreenMailUser user(UserManager users, String address) throws UserException {
        GreenMailUser known = users.getUserByEmail(address);
        return known == null ? users.createUser(address, address, address) : known;
    }
}
