//! The listening side.

use crate::answer::answer;
use crate::headers::{Policy, REPORTS};
use crate::request::Request;
use futures_util::{StreamExt, stream};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Empty, StreamBody};
use hyper::body::{Body, Bytes, Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Response, StatusCode};
use hyper_util::rt::TokioIo;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::thread::JoinHandle;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

/// A running server. It stops when dropped, also when a test fails.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    /// Stops when this is dropped.
    running: Option<oneshot::Sender<()>>,
    listening: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    root: Mutex<PathBuf>,
    network: Mutex<Network>,
    policy: Policy,
    requests: Mutex<Vec<Request>>,
    /// How many of them were forgotten.
    forgotten: AtomicUsize,
    reports: Mutex<Vec<String>>,
}

/// How much of the network between browser and server is there.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Network {
    Whole,
    /// Ends in the middle of the answer to the first request for this path.
    UntilPath(String),
    Gone,
}

impl Server {
    /// Serves `root` on a port of 127.0.0.1; port 0 takes any free one.
    ///
    /// # Errors
    ///
    /// When the port is taken or may not be used.
    pub fn start(root: impl Into<PathBuf>, port: u16, policy: Policy) -> io::Result<Self> {
        Self::start_on(TcpListener::bind((Ipv4Addr::LOCALHOST, port))?, root, policy)
    }

    /// Serves `root` on a listener that was opened earlier, so that a taken port shows before a long build.
    ///
    /// # Errors
    ///
    /// When the listener has no address or no thread can be started.
    pub fn start_on(listener: TcpListener, root: impl Into<PathBuf>, policy: Policy) -> io::Result<Self> {
        let address = listener.local_addr()?;
        listener.set_nonblocking(true)?;
        let shared = Arc::new(Shared {
            root: Mutex::new(root.into()),
            network: Mutex::new(Network::Whole),
            policy,
            requests: Mutex::new(Vec::new()),
            forgotten: AtomicUsize::new(0),
            reports: Mutex::new(Vec::new()),
        });
        let (running, stopped) = oneshot::channel();
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let listening = {
            let shared = Arc::clone(&shared);
            thread::Builder::new()
                .name("server".to_owned())
                .spawn(move || listen(&runtime, listener, &shared, stopped))?
        };
        Ok(Self { address, shared, running: Some(running), listening: Some(listening) })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of the site, with the slash at its end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The folder that it serves.
    #[must_use]
    pub fn root(&self) -> PathBuf {
        locked(&self.shared.root).clone()
    }

    /// Serves another folder from now on, as after an upload.
    pub fn serve(&self, root: impl Into<PathBuf>) {
        *locked(&self.shared.root) = root.into();
    }

    /// Cuts the network: requests get no answer.
    pub fn cut(&self) {
        *locked(&self.shared.network) = Network::Gone;
    }

    /// Cuts the network in the middle of the answer to the first request for a path, such as `/assets/a.js`.
    pub fn cut_at(&self, path: impl Into<String>) {
        *locked(&self.shared.network) = Network::UntilPath(path.into());
    }

    /// Mends the network.
    pub fn mend(&self) {
        *locked(&self.shared.network) = Network::Whole;
    }

    /// Whether the network has been cut.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        *locked(&self.shared.network) == Network::Gone
    }

    /// Every request since the start or since [`Self::forget_requests`], in the order of the answers.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        let forgotten = self.shared.forgotten.load(Ordering::SeqCst);
        self.shared.requests().split_off(forgotten)
    }

    /// Begins the list of requests anew.
    pub fn forget_requests(&self) {
        self.shared.forgotten.store(self.shared.requests().len(), Ordering::SeqCst);
    }

    /// Every request since the start, forgotten or not.
    #[must_use]
    pub fn every_request(&self) -> Vec<Request> {
        self.shared.requests()
    }

    /// What browsers said that broke the policy of a site that is [`Policy::Watched`], in their own words.
    #[must_use]
    pub fn reports(&self) -> Vec<String> {
        locked(&self.shared.reports).clone()
    }

    /// Stops: from here on the port refuses, and connections that are open get no answer.
    pub fn stop(mut self) {
        self.close();
    }

    fn close(&mut self) {
        drop(self.running.take());
        if let Some(listening) = self.listening.take() {
            // It cannot have panicked with anything that matters: there is nothing left to do for it.
            drop(listening.join());
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.close();
    }
}

type Answer = Response<UnsyncBoxBody<Bytes, io::Error>>;

impl Shared {
    fn requests(&self) -> Vec<Request> {
        locked(&self.requests).clone()
    }

    /// An error is no answer: the connection ends.
    async fn answer(&self, request: hyper::Request<Incoming>) -> io::Result<Answer> {
        let network = locked(&self.network).clone();
        if network == Network::Gone {
            return Err(io::ErrorKind::ConnectionReset.into());
        }
        let path = request.uri().path().to_owned();
        if self.policy == Policy::Watched && path == REPORTS {
            return self.take_report(request.into_body()).await;
        }
        let mut asked = Request::new(&request);
        let root = locked(&self.root).clone();
        let response = answer(&root, self.policy, request).await?;
        if network == Network::UntilPath(path) {
            *locked(&self.network) = Network::Gone;
            let (head, body) = response.into_parts();
            return Ok(Response::from_parts(head, half(body).await?));
        }
        asked.status = response.status().as_u16();
        locked(&self.requests).push(asked);
        Ok(response.map(BodyExt::boxed_unsync))
    }

    async fn take_report(&self, body: Incoming) -> io::Result<Answer> {
        let body = body.collect().await.map_err(io::Error::other)?.to_bytes();
        locked(&self.reports).push(String::from_utf8_lossy(&body).into_owned());
        let mut response = Response::new(Empty::new().map_err(|never| match never {}).boxed_unsync());
        *response.status_mut() = StatusCode::NO_CONTENT;
        Ok(response)
    }
}

/// The first half of a body, and then an error.
async fn half(body: impl Body<Data = Bytes, Error = io::Error>) -> io::Result<UnsyncBoxBody<Bytes, io::Error>> {
    let whole = body.collect().await?.to_bytes();
    let first = whole.slice(..whole.len() / 2);
    let end = async {
        // The half is sent while this waits.
        tokio::task::yield_now().await;
        Err(io::ErrorKind::ConnectionReset.into())
    };
    let frames = stream::once(async { Ok(Frame::data(first)) }).chain(stream::once(end));
    Ok(StreamBody::new(frames).boxed_unsync())
}

/// What a thread that panicked left behind is as good as any.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answers until it is stopped. With the runtime go the connections that are still open.
fn listen(runtime: &Runtime, listener: TcpListener, shared: &Arc<Shared>, stopped: oneshot::Receiver<()>) {
    runtime.block_on(async {
        let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
        tokio::select! {
            _ = stopped => (),
            () = accept(listener, shared) => (),
        }
    });
}

async fn accept(listener: tokio::net::TcpListener, shared: &Arc<Shared>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        let shared = Arc::clone(shared);
        tokio::spawn(async move {
            let answers = service_fn(|request| shared.answer(request));
            let connection = http1::Builder::new().keep_alive(false).serve_connection(TokioIo::new(stream), answers);
            // A browser that went away is no reason to stop serving the others.
            drop(connection.await);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    fn site() -> tempfile::TempDir {
        let site = tempfile::tempdir().unwrap();
        fs::write(site.path().join("index.html"), "page").unwrap();
        site
    }

    fn ask(server: &Server, head: &str) -> String {
        let mut stream = TcpStream::connect(server.address()).unwrap();
        write!(stream, "{head}\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn the_page_comes_with_the_headers_of_the_real_site() {
        let site = site();
        let server = Server::start(site.path(), 0, Policy::Site).unwrap();
        let answer = ask(&server, "GET / HTTP/1.1");
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(answer.contains("content-security-policy: default-src 'none'; script-src"), "{answer}");
        assert!(answer.contains("x-content-type-options: nosniff\r\n"), "{answer}");
        assert!(answer.ends_with("\r\n\r\npage"), "{answer}");
    }

    #[test]
    fn head_has_no_body() {
        let site = site();
        let server = Server::start(site.path(), 0, Policy::Foreign).unwrap();
        let answer = ask(&server, "HEAD / HTTP/1.1");
        assert!(answer.contains("content-length: 4\r\n") && answer.ends_with("\r\n\r\n"), "{answer}");
        assert!(!answer.contains("content-security-policy"), "{answer}");
    }

    #[test]
    fn requests_are_remembered_until_forgotten() {
        let site = site();
        let server = Server::start(site.path(), 0, Policy::Site).unwrap();
        ask(&server, "GET /missing?x HTTP/1.1\r\nAccept: text/html");
        let requests = server.requests();
        assert_eq!(requests.len(), 1);
        assert_eq!((requests[0].target.as_str(), requests[0].status), ("/missing?x", 404));
        assert_eq!(requests[0].header("accept"), Some("text/html"));
        server.forget_requests();
        assert!(server.requests().is_empty());
        assert_eq!(server.every_request(), requests);
    }

    #[test]
    fn what_breaks_the_policy_of_a_watched_site_is_reported_and_is_no_request_of_the_page() {
        let site = site();
        let server = Server::start(site.path(), 0, Policy::Watched).unwrap();
        let answer = ask(&server, "GET / HTTP/1.1");
        assert!(answer.contains("content-security-policy: default-src 'none'; script-src"), "{answer}");
        assert!(
            answer.contains("report-only: default-src") && answer.contains("report-uri /.policy-report"),
            "{answer}"
        );
        let report = "POST /.policy-report HTTP/1.1\r\nContent-Length: 4\r\n\r\nevilrest";
        assert!(ask(&server, report).starts_with("HTTP/1.1 204 "));
        assert_eq!(server.reports(), ["evil"]);
        assert_eq!(server.every_request().len(), 1);
    }

    #[test]
    fn a_stopped_server_frees_its_port() {
        let site = site();
        let server = Server::start(site.path(), 0, Policy::Site).unwrap();
        let port = server.address().port();
        server.stop();
        let again = Server::start(site.path(), port, Policy::Site).unwrap();
        assert!(ask(&again, "GET / HTTP/1.1").contains("200 OK"));
    }

    #[test]
    fn the_network_can_be_cut_in_the_middle_of_an_answer_and_mended() {
        let site = site();
        let server = Server::start(site.path(), 0, Policy::Foreign).unwrap();
        let whole = ask(&server, "GET / HTTP/1.1");
        server.cut_at("/");
        let half = ask(&server, "GET /?x HTTP/1.1");
        assert!(!half.is_empty() && half.len() < whole.len(), "{half}");
        assert!(server.is_cut());
        assert_eq!(ask(&server, "GET / HTTP/1.1"), "");
        server.mend();
        assert_eq!(ask(&server, "GET / HTTP/1.1"), whole);
    }

    #[test]
    fn another_folder_can_be_served_from_the_same_address() {
        let (one, other) = (site(), site());
        fs::write(other.path().join("index.html"), "another").unwrap();
        let server = Server::start(one.path(), 0, Policy::Site).unwrap();
        server.serve(other.path());
        assert!(ask(&server, "GET / HTTP/1.1").ends_with("another"));
        assert_eq!(server.root(), other.path());
    }

    #[test]
    fn a_silent_connection_does_not_keep_others_waiting() {
        let site = site();
        let server = Server::start(site.path(), 0, Policy::Site).unwrap();
        let silent = TcpStream::connect(server.address()).unwrap();
        assert!(ask(&server, "GET / HTTP/1.1").contains("200 OK"));
        drop(silent);
    }
}
